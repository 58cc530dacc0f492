# The first process of a box (pid 1 of its pid namespace), and the only one there that is ours.
#
# It takes files and one program from the service (stdin), runs the program, and tells what came of it (stdout).
# It has no rights that the program lacks. What protects it: as pid 1 it cannot be killed from inside the
# namespace, and being undumpable it keeps /proc/1/fd and /proc/1/mem shut to programs of the same user.
# When it ends, the kernel kills whatever is left in the namespace.
#
#   in:   file MODE LENGTH PATH + bytes | stdin LENGTH + bytes | limit RESOURCE VALUE
#         start MERGE CAP COLLECT LENGTH + shell command | stop
#         await MERGE LENGTH + shell command | order CAP COLLECT LENGTH + bytes
#   out:  ready | waiting | exit CODE SIGNAL | out LENGTH + bytes | err LENGTH + bytes | file MODE LENGTH PATH + bytes
#         fault TEXT | end
#
# "await" starts a program before there is work for it. It says by a byte to descriptor 4 that it is ready, and then waits
# at descriptor 3 for its "order".
#
# Perl, because only it is on every Debian and can tell an exit code of 139 from a death by signal 11.
use strict;
use warnings;
use Fcntl;

my ($PRCTL, $PRLIMIT) = @ARGV;    # numbers of system calls, they differ between processors
my ($PIDFD_OPEN, $CLOSE_RANGE) = (434, 436);    # the same on all of them
my $CHUNK      = 65536;
my ($WNOHANG, $SET_DUMPABLE) = (1, 4);

my $input = '';
my %limits;
my ($stdin, $out, $err);
my ($waiting, $orders);

sub tell_host {
    my ($bytes) = @_;
    my $sent = 0;
    while ($sent < length $bytes) {
        my $n = syswrite(STDOUT, $bytes, length($bytes) - $sent, $sent);
        exit 1 unless defined $n;
        $sent += $n;
    }
}

sub fault {
    my ($text) = @_;
    $text =~ s/[^ -~]/?/g;
    tell_host("fault $text\nend\n");
    exit 1;
}

sub next_line {
    my $end;
    while (($end = index $input, "\n") < 0) {
        sysread(STDIN, $input, $CHUNK, length $input) or exit 0;
    }
    my $line = substr $input, 0, $end + 1, '';
    chop $line;
    return $line;
}

# Hands over the next bytes of the input, piece by piece.
sub take {
    my ($length, $consumer) = @_;
    while ($length > 0) {
        if ($input eq '') {
            sysread(STDIN, $input, $CHUNK) or exit 0;
        }
        my $piece = substr($input, 0, $length, '');
        $length -= length $piece;
        $consumer->($piece);
    }
}

sub write_all {
    my ($file, $bytes, $name) = @_;
    my $sent = 0;
    while ($sent < length $bytes) {
        my $n = syswrite($file, $bytes, length($bytes) - $sent, $sent);
        fault("The box has no room for $name: $!") unless $n;
        $sent += $n;
    }
}

sub receive_file {
    my ($mode, $length, $path) = @_;
    my $folder = '';
    $folder .= "$1/", mkdir $folder while substr($path, length $folder) =~ m{\A([^/]+)/};
    sysopen(my $file, $path, O_WRONLY | O_CREAT | O_EXCL) or fault("The box cannot hold $path: $!");
    take($length, sub { write_all($file, $_[0], $path) });
    chmod oct $mode, $file;
    close $file;
}

# A file without a name: nobody else can find it, and it goes when it is closed.
sub nameless_file {
    my ($name) = @_;
    sysopen(my $file, "/tmp/$name", O_RDWR | O_CREAT | O_EXCL | O_APPEND) or fault("The box cannot hold $name: $!");
    unlink "/tmp/$name";
    return $file;
}

sub open_streams {
    my ($merge) = @_;
    $stdin = nameless_file('stdin') unless $stdin;
    $out   = nameless_file('stdout');
    $err   = $merge ? $out : nameless_file('stderr');
}

sub limit_resources {
    my ($program) = @_;
    for my $resource (keys %limits) {
        my $pair = pack 'QQ', ($limits{$resource}) x 2;
        syscall($PRLIMIT, $program, $resource + 0, $pair, 0) == 0 or return 0;
    }
    return 1;
}

# The program gets the three usual descriptors, and from 3 on what is in "keep".
sub become_program {
    my ($command, @keep) = @_;
    $SIG{$_} = 'DEFAULT' for keys %SIG;
    setpgrp(0, 0);
    sysseek($stdin, 0, 0);
    open(STDIN,  '<&', $stdin) && open(STDOUT, '>&', $out) && open(STDERR, '>&', $err) or exit 126;
    POSIX::dup2($keep[$_], 3 + $_) for 0 .. $#keep;
    limit_resources(0) or exit 126;
    syscall($CLOSE_RANGE, 3 + @keep, 4095, 0);
    # Out of memory, the program dies before its keeper. Only after exec may it say so: see "undumpable".
    exec '/bin/sh', '-c', "echo 1000 > /proc/self/oom_score_adj\n$command" or exit 126;
}

# Waits for the program, or for the service to say that it has had enough; buries orphans meanwhile.
sub watch {
    my ($program) = @_;
    my $handle = syscall($PIDFD_OPEN, $program, 0);
    fault("pidfd_open: $!") if $handle < 0;
    while (1) {
        my $ready = '';
        vec($ready, 0,       1) = 1;
        vec($ready, $handle, 1) = 1;
        select($ready, undef, undef, 0.1) if $input eq '';
        while ((my $gone = waitpid(-1, $WNOHANG)) > 0) {
            return $? if $gone == $program;
        }
        if ($input ne '' || vec($ready, 0, 1)) {
            kill 'KILL', -1;
            waitpid($program, 0);
            return $?;
        }
    }
}

sub send_bytes_of {
    my ($file, $length) = @_;
    while ($length > 0) {
        my $n = sysread($file, my $bytes, $length < $CHUNK ? $length : $CHUNK);
        $bytes = "\0" x ($length < $CHUNK ? $length : $CHUNK) unless $n;    # shorter than announced
        tell_host($bytes);
        $length -= length $bytes;
    }
}

sub send_output {
    my ($name, $file, $cap) = @_;
    my $length = -s $file;
    $length = $cap if $length > $cap;
    sysseek($file, 0, 0);
    tell_host("$name $length\n");
    send_bytes_of($file, $length);
}

# What the program has come to.
sub report {
    my ($status, $cap, $collect) = @_;
    kill 'KILL', -1;
    tell_host(sprintf "exit %d %d\n", $status >> 8, $status & 127);
    send_output('out', $out, $cap);
    send_output('err', $err, $cap) if $err != $out;
    send_files('', $collect) if $collect > 0 && $status == 0;
    tell_host("end\n");
    exit 0;
}

# What the compiler left: plain files only, no links, no odd names.
sub send_files {
    my ($folder, $left) = @_;
    opendir(my $entries, $folder eq '' ? '.' : $folder) or return $left;
    for my $name (sort readdir $entries) {
        next if $name eq '.' || $name eq '..' || $name =~ /[\x00-\x1f]/;
        my $path = "$folder$name";
        my ($mode, $size) = (lstat $path)[2, 7] or next;
        if (($mode & 0170000) == 0040000) {
            $left = send_files("$path/", $left);
        }
        elsif (($mode & 0170000) == 0100000) {
            $left -= $size;
            fault('The compiled program is too large') if $left < 0;
            sysopen(my $file, $path, O_RDONLY | O_NOFOLLOW) or next;
            tell_host(sprintf "file %o %d %s\n", $mode & 0111 ? 0755 : 0644, $size, $path);
            send_bytes_of($file, $size);
        }
    }
    return $left;
}

sub take_text {
    my ($length) = @_;
    my $text = '';
    take($length, sub { $text .= $_[0] });
    return $text;
}

sub start {
    my ($merge, $cap, $collect, $length) = @_;
    my $command = take_text($length);
    open_streams($merge);
    my $program = fork;
    fault("fork: $!") unless defined $program;
    become_program($command) if $program == 0;
    report(watch($program), $cap, $collect);
}

sub start_ahead {
    my ($merge, $length) = @_;
    my $command = take_text($length);
    require POSIX;
    open_streams($merge);
    pipe(my $order, $orders) && pipe(my $ready, my $say_ready) or fault("pipe: $!");
    $waiting = fork;
    fault("fork: $!") unless defined $waiting;
    # out of the way first: they may be 3 and 4 the other way round
    become_program($command, POSIX::dup2(fileno $order, 60), POSIX::dup2(fileno $say_ready, 61)) if $waiting == 0;
    close $order;
    close $say_ready;
    sysread($ready, my $byte, 1) or fault('What was started ahead has not come to wait');
    tell_host("waiting\n");
}

sub give_order {
    my ($cap, $collect, $length) = @_;
    my $order = take_text($length);
    fault('What was started ahead is gone') if waitpid(-1, $WNOHANG) == $waiting;
    limit_resources($waiting) or fault("prlimit: $!");
    sysseek($stdin, 0, 0);
    local $SIG{PIPE} = 'IGNORE';
    write_all($orders, $order, 'the order');
    close $orders;
    report(watch($waiting), $cap, $collect);
}

syscall($PRCTL, $SET_DUMPABLE, 0, 0, 0, 0);
umask 022;
tell_host("ready\n");
while (1) {
    my ($verb, @words) = split / /, next_line(), 5;
    if ($verb eq 'file') {
        my ($mode, $length, $path) = (@words[0, 1], join ' ', @words[2 .. $#words]);
        receive_file($mode, $length, $path);
    }
    elsif ($verb eq 'stdin') {
        $stdin = nameless_file('stdin') unless $stdin;
        take($words[0], sub { write_all($stdin, $_[0], 'the input') });
    }
    elsif ($verb eq 'limit') { $limits{ $words[0] } = $words[1] }
    elsif ($verb eq 'start') { start(@words) }
    elsif ($verb eq 'await') { start_ahead(@words) }
    elsif ($verb eq 'order') { give_order(@words) }
    else                     { fault("unknown verb $verb") }
}
