# Starts a box and becomes its bubblewrap; run from an empty environment, as the child of a thread that lives on.
#
#   launch.pl FOLDER USER SIZE INODES PROCESSOR PRCTL PRLIMIT DOOR…
#
# FOLDER holds the files below and the folder "lib"; USER is the unprivileged id for the box, or "-" to stay who we
# are; DOORs are the cgroup.procs files of the box's control group. The descriptors are consumed by bwrap.
#
# One process does what unshare, mount, mkdir and setpriv would take seven for; every box pays for each.
use strict;
use warnings;

my ($folder, $user, $size, $inodes, $processor, $prctl, $prlimit, @doors) = @ARGV;

my %CALLS = (
    x86_64 => {unshare => 272, mount => 165, setgroups => 116, setresgid => 119, setresuid => 117, capset => 126},
    aarch64 => {unshare => 97, mount => 40, setgroups => 159, setresgid => 149, setresuid => 147, capset => 91},
);
my $NEW_MOUNTS = 0x20000;
my ($NO_SUID_NO_DEVICES, $BIND, $PRIVATE_ALL) = (2 | 4, 0x1000, 0x4000 | 0x40000);
my $NO_NEW_PRIVILEGES = 38;
my $CAPABILITIES_3    = pack 'LL', 0x20080522, 0;

sub call {
    my ($name, @arguments) = @_;
    my $number = $name eq 'prctl' ? $prctl : $CALLS{$processor}{$name};
    syscall($number + 0, @arguments) >= 0 or die "$name: $!\n";
}

# The room of the box is a tmpfs in a mount namespace of its own: it is gone when the last process of the box is. It hides
# /sys, a folder that is everywhere, that every user may enter, and that nothing here needs.
sub make_room {
    call('unshare', $NEW_MOUNTS);
    call('mount', 'none', '/', 0, $PRIVATE_ALL, 0);
    my $options = "size=$size,nr_inodes=$inodes,mode=0700,uid=$user,gid=$user";
    call('mount', 'box', '/sys', 'tmpfs', $NO_SUID_NO_DEVICES, $options);
    mkdir '/sys/lib' or die "/sys/lib: $!\n";
    call('mount', "$folder/lib", '/sys/lib', 0, $BIND, 0);
}

# Never bwrap as uid 0: to the kernel, it would still be root inside.
sub become_user {
    my $id = $user + 0;
    call('setgroups', 0, 0);
    call('setresgid', $id, $id, $id);
    call('setresuid', $id, $id, $id);
    call('capset', $CAPABILITIES_3, "\0" x 24);
    call('prctl', $NO_NEW_PRIVILEGES, 1, 0, 0, 0);
}

for my $door (@doors) {
    open my $group, '>', $door or die "$door: $!\n";
    print {$group} "$$\n";
    close $group or die "$door: $!\n";
}
my @handed_down;
$^F = 9;
for my $name (qw(arguments seccomp passwd group hosts nsswitch.conf init.pl)) {
    open my $file, '<', "$folder/$name" or die "$folder/$name: $!\n";
    push @handed_down, $file;
    fileno $file == 2 + @handed_down or die "$name is descriptor ", fileno $file, "\n";
}
chdir '/';
if ($user ne '-') {
    umask 022;
    make_room();
    become_user();
    mkdir "/sys/$_" or die "/sys/$_: $!\n" for qw(box tmp shm);
}
exec 'bwrap', '--args', '3', '--', 'perl', '/posad/init', $prctl, $prlimit or die "bwrap: $!\n";
