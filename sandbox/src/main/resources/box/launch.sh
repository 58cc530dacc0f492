# Starts a box and becomes its bubblewrap; run from an empty environment, as the child of a thread that lives on.
#
#   launch.sh FOLDER USER SIZE INODES PRCTL PRLIMIT DOOR…
#
# FOLDER holds the files below and the folder "lib"; USER is the unprivileged id for the box, or "-" to stay who we
# are; DOORs are the cgroup.procs files of the box's control group. The descriptors are consumed by bwrap.
set -eu
folder=$1 user=$2 size=$3 inodes=$4 prctl=$5 prlimit=$6
shift 6
for door do
    echo $$ > "$door"
done
cd "$folder"
exec 3< arguments 4< seccomp 5< passwd 6< group 7< hosts 8< nsswitch.conf 9< init.pl
cd /

if [ "$user" = - ]; then
    exec bwrap --args 3 -- perl /posad/init "$prctl" "$prlimit"
fi

# The room of the box is a tmpfs in a mount namespace of its own: it is gone when the last process of the box is. It hides
# /sys, a folder that is everywhere, that every user may enter, and that nothing here needs.
# Never bwrap as uid 0: to the kernel, it would still be root inside.
exec unshare --mount --propagation private sh -euc '
    user=$1 size=$2 inodes=$3 lib=$4
    shift 4
    mount -t tmpfs -o "size=$size,nr_inodes=$inodes,mode=0700,uid=$user,gid=$user,nosuid,nodev" box /sys
    mkdir /sys/lib
    mount --bind "$lib" /sys/lib
    setpriv --reuid "$user" --regid "$user" --clear-groups mkdir /sys/box /sys/tmp /sys/shm
    exec setpriv --reuid "$user" --regid "$user" --clear-groups --inh-caps=-all --no-new-privs \
        bwrap --args 3 -- perl /posad/init "$@"
' sh "$user" "$size" "$inodes" "$folder/lib" "$prctl" "$prlimit"
