#include "/proc/self/environ"
#include "../tests.txt"
int main(void) { return 0; }
