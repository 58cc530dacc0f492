#!/usr/bin/env bash
# Runs the sandbox's isolation tests on a machine with control groups of version 2 only, for hosts that have version 1:
# a Debian in qemu, emulated where there is no KVM (then it takes an hour). As root, after `./mvnw -pl sandbox test-compile`.
#
#   sandbox/src/test/vm/try-cgroup-v2.sh FOLDER [TEST-CLASS...]
#
# FOLDER keeps the Debian for the next time. Needs: apt-get install qemu-system-x86 debootstrap e2fsprogs
set -euo pipefail
folder=$(realpath "$1")
shift
readonly tests=("${@:-LimitsTest}")
cd "$(dirname "$0")/../../.." # the module
readonly root=$folder/root suite=bookworm
readonly packages=linux-image-amd64,systemd-sysv,bubblewrap,perl,python3,gcc,g++,sqlite3,procps,zlib1g
java=${JAVA_HOME:?JAVA_HOME has to be a JDK 25}

if [ ! -e "$root/boot" ]; then
    # shellcheck disable=SC2016 # apt fills it in
    debootstrap --variant=minbase --include="$packages" "$suite" "$root" "$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)"
fi

# the JDK, the module and all that it stands on
../mvnw -q -o dependency:build-classpath -Dmdep.outputFile="$folder/classpath" -Dmdep.includeScope=test >/dev/null
rm -rf "$root/opt/posad-test" && mkdir -p "$root/opt/posad-test/lib"
cp -a target/classes target/test-classes "$root/opt/posad-test/"
tr ':' '\n' <"$folder/classpath" | xargs -I{} cp {} "$root/opt/posad-test/lib/"
[ -d "$root/usr/lib/jvm/jdk" ] || { mkdir -p "$root/usr/lib/jvm" && cp -aL "$java" "$root/usr/lib/jvm/jdk"; }

select=()
for test in "${tests[@]}"; do
    select+=("--select-class=org.posad.sandbox.$test")
done
cat >"$root/opt/posad-test/run" <<RUN
#!/bin/bash
exec >/dev/ttyS0 2>&1
stat -fc 'file system of /sys/fs/cgroup: %T' /sys/fs/cgroup
cat /sys/fs/cgroup/cgroup.controllers /proc/self/cgroup
uname -a
cd /opt/posad-test
/usr/lib/jvm/jdk/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \\
    -Dposad.sandbox.languages='46 50 54 71' -Dposad.sandbox.warm-boxes=0 -cp 'test-classes:classes:lib/*:classes/programs/java/*' \
    org.junit.platform.console.ConsoleLauncher execute ${select[*]} --disable-banner --disable-ansi-colors --details=tree
echo "ended with \$?; control groups that are left:"
find /sys/fs/cgroup -name 'box-*'
systemctl poweroff
RUN
chmod +x "$root/opt/posad-test/run"
cat >"$root/etc/systemd/system/posad-test.service" <<'UNIT'
[Service]
ExecStart=/opt/posad-test/run
Delegate=yes
[Install]
WantedBy=multi-user.target
UNIT
mkdir -p "$root/etc/systemd/system/multi-user.target.wants"
ln -sf ../posad-test.service "$root/etc/systemd/system/multi-user.target.wants/posad-test.service"

rm -f "$folder/disk"
mke2fs -q -t ext4 -d "$root" "$folder/disk" 4G
accel=(-cpu max)
[ ! -w /dev/kvm ] || ! grep -Eq 'vmx|svm' /proc/cpuinfo || accel=(-enable-kvm -cpu host)
nice -n 15 qemu-system-x86_64 "${accel[@]}" -smp 2 -m 4096 -nographic -no-reboot -nic none \
    -kernel "$root"/boot/vmlinuz-* -initrd "$root"/boot/initrd.img-* \
    -append 'root=/dev/sda rw console=ttyS0 systemd.unified_cgroup_hierarchy=1 quiet' \
    -drive file="$folder/disk",format=raw,cache=unsafe </dev/null
