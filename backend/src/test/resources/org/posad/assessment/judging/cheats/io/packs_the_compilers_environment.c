#include <stdio.h>
__asm__(".data\nstolen: .incbin \"/proc/self/cmdline\"\n.byte 0\n.text");
extern char stolen[];
int main(void) { puts(stolen); return 0; }
