#!/bin/sh
# shellcheck disable=SC2015,SC2059,SC3045
# A real daemon on a private socket: tests/daemon/run.sh [BUILD] [TEST...]
#
# Every function named test_* is a test, run in a folder of its own; it fails
# by returning non-zero. The daemon's log is shown only then.

here=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-build}
case $build in /*) ;; *) build=$here/$build ;; esac
[ $# -gt 0 ] && shift
hx2ex=$build/hx2ex
raw=$build/tests/tools/raw_socket
[ -x "$raw" ] || raw=$build/raw_socket
scratch=$(mktemp -d) || exit 1
chmod 755 "$scratch"
unset XDG_RUNTIME_DIR XDG_CACHE_HOME HX2EX_IDLE HX2EX_POLL

# ---- helpers ----

# A project of one class, and paths of our own.
set_up() {
	where=$scratch/$1
	mkdir -p "$where/src" && cd "$where" || return 1
	HX2EX_SOCKET=$where/sock HX2EX_CACHE=$where/cache.db
	export HX2EX_SOCKET HX2EX_CACHE
	write_class A 1
}

write_class() {
	printf 'class %s {\n\tpublic static function main():Int {\n\t\treturn %s;\n\t}\n}\n' \
		"$1" "$2" > "src/$1.hx"
}

hx() {
	command=$1
	shift
	"$hx2ex" "$command" "$@"
}

compile() {
	"$hx2ex" build -cp src A "$@"
}

field() { # NAME: of a JSON object on one line
	sed -n "s/.*\"$1\": *\"\{0,1\}\([^,\"}]*\).*/\1/p"
}

pid_of_daemon() {
	"$hx2ex" status --json 2>/dev/null | field pid
}

fail() {
	echo "  $*"
	return 1
}

# until_true SECONDS COMMAND...
until_true() {
	left=$(($1 * 20))
	shift
	until "$@"; do
		left=$((left - 1))
		[ "$left" -gt 0 ] || return 1
		sleep 0.05
	done
}

# A dead process that nobody has waited for yet is gone, too.
gone() {
	! kill -0 "$1" 2> /dev/null || grep -q '^[0-9]* (.*) Z' "/proc/$1/stat" 2> /dev/null
}

lines() { [ "$(wc -l < "$1")" -ge "$2" ]; }

watching() { [ "$("$hx2ex" status --json 2>/dev/null | field watching)" = "$1" ]; }

# Starts `watch` with its input from a pipe that fd 9 holds open.
start_watch() {
	mkfifo input
	"$hx2ex" watch -cp src A "$@" < input > out 2> err &
	watch=$!
	exec 9> input
	until_true 10 lines out 1 || fail "no first build: $(cat err)"
}

end_watch() {
	exec 9>&-
	wait "$watch"
}

frame() { # JSON
	printf 'Content-Length: %d\r\n\r\n%s' "${#1}" "$1"
}

still_answers() {
	compile > after.out 2>&1 || fail "no build afterwards: $(cat after.out)"
}

# The other build of the same binaries: its id is changed in place.
other_build() {
	id=$("$hx2ex" --version | sed 's/.* //')
	other=$(echo "$id" | tr '0-9a-f' '1-9a-f0')
	mkdir -p other
	for one in hx2ex hx2exd; do
		LC_ALL=C sed "s/$id/$other/g" "$build/$one" > "other/$one" && chmod 755 "other/$one"
	done
	[ "$(other/hx2ex --version)" != "$("$hx2ex" --version)" ]
}

# ---- start and end ----

test_starts_by_itself() {
	compile > out 2>&1 || fail "$(cat out)" || return
	[ "$("$hx2ex" status --json | field socket)" = "$HX2EX_SOCKET" ] || fail "another socket"
}

test_twenty_clients_one_daemon() {
	for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		(compile --json > "out$i" 2> "err$i" || echo "$i" >> failed) &
	done
	wait
	[ ! -s failed ] || fail "$(cat err*)" || return
	[ "$(grep -c ' pid ' cache.db.daemon.log)" = 1 ] || fail "more than one daemon was started"
}

test_status_and_stop_start_none() {
	hx status > out
	[ $? = 3 ] || fail "status: not 3" || return
	hx stop > out || fail "stop: not 0" || return
	[ ! -e "$HX2EX_SOCKET" ] || fail "there is a socket"
	[ "$(hx status --json | field pid)" = null ]
}

test_stop_ends_the_process() {
	compile > out 2>&1
	pid=$(pid_of_daemon)
	hx stop > out || return
	until_true 1 gone "$pid" || fail "it runs" || return
	[ ! -e "$HX2EX_SOCKET" ] && [ ! -e "$HX2EX_SOCKET.lock" ] || fail "it left files"
}

test_restart_is_another_process() {
	compile > out 2>&1
	old=$(pid_of_daemon)
	hx restart > out || return
	new=$(pid_of_daemon)
	until_true 1 gone "$old" || fail "the old one runs" || return
	[ "$new" != "$old" ] && still_answers
}

test_restart_without_a_daemon() {
	hx restart > out && [ -n "$(pid_of_daemon)" ]
}

test_signal_ends_it() {
	compile > out 2>&1
	pid=$(pid_of_daemon)
	kill "$pid"
	until_true 5 gone "$pid" || fail "it runs" || return
	[ ! -e "$HX2EX_SOCKET" ] && still_answers
}

test_killed_daemon_leaves_a_stale_socket() {
	compile > out 2>&1
	pid=$(pid_of_daemon)
	kill -9 "$pid"
	until_true 5 gone "$pid"
	[ -S "$HX2EX_SOCKET" ] || fail "no stale socket" || return
	hx status > out
	[ $? = 3 ] || fail "status: not 3" || return
	still_answers
}

test_something_else_at_the_socket() {
	echo precious > "$HX2EX_SOCKET"
	compile > out 2>&1
	[ $? = 3 ] || fail "not 3" || return
	grep -q 'is not a socket' out || fail "$(cat out)" || return
	[ "$(cat "$HX2EX_SOCKET")" = precious ]
}

test_removed_socket_is_made_again() {
	compile > out 2>&1
	pid=$(pid_of_daemon)
	rm "$HX2EX_SOCKET"
	compile > out 2>&1 || fail "$(cat out)" || return
	[ "$(pid_of_daemon)" = "$pid" ] || fail "another daemon was started"
}

test_taken_socket_ends_it() {
	compile > out 2>&1
	pid=$(pid_of_daemon)
	rm "$HX2EX_SOCKET" "$HX2EX_SOCKET.lock"
	compile > out 2>&1 || fail "$(cat out)" || return
	until_true 8 gone "$pid" || fail "the one without a socket stays"
}

test_idle_daemon_ends() {
	export HX2EX_IDLE=1
	compile > out 2>&1
	pid=$(pid_of_daemon)
	unset HX2EX_IDLE
	until_true 5 gone "$pid" || fail "it runs" || return
	still_answers
}

test_idle_does_not_count_while_watched() {
	export HX2EX_IDLE=1
	start_watch || return
	unset HX2EX_IDLE
	pid=$(pid_of_daemon)
	sleep 2.2
	gone "$pid" && { fail "it ended"; return; }
	end_watch
	until_true 5 gone "$pid" || fail "it runs"
}

test_stopped_daemon_is_said() {
	compile > out 2>&1
	pid=$(pid_of_daemon)
	kill -STOP "$pid"
	hx status > out 2>&1
	code=$?
	kill -CONT "$pid"
	[ "$code" = 3 ] && grep -q 'does not answer' out || fail "exit $code: $(cat out)"
}

test_client_leaves_nothing_open() {
	# The daemon must not hold the pipe that the command substitution reads.
	text=$(compile 2>&1 3>&1 5>&1) || fail "$text" || return
	[ "$(readlink "/proc/$(pid_of_daemon)/cwd")" = / ] || fail "it holds a folder"
}

test_no_room_for_the_cache() {
	HX2EX_CACHE=/proc/nowhere/cache.db compile > out 2>&1
	[ $? = 3 ] || fail "not 3" || return
	grep -q /proc/nowhere out || fail "$(cat out)"
}

# ---- paths ----

test_long_socket_path() {
	long=$(printf '%0150d' 0)
	HX2EX_SOCKET=$where/$long compile > out 2>&1
	[ $? = 3 ] || fail "not 3" || return
	grep -q 'HX2EX_SOCKET' out && grep -q '107' out || fail "$(cat out)"
}

default_paths() {
	unset HX2EX_SOCKET HX2EX_CACHE
	XDG_RUNTIME_DIR=$where/run XDG_CACHE_HOME=$where/cache
	export XDG_RUNTIME_DIR XDG_CACHE_HOME
	mkdir run run2
}

test_runtime_folder_is_private() {
	default_paths
	compile > out 2>&1 || fail "$(cat out)" || return
	case $(ls -ld run/hx2ex) in drwx------*) ;; *) fail "$(ls -ld run/hx2ex)" || return ;; esac
	case $(ls -l run/hx2ex/*.sock) in srw-------*) ;; *) fail "open to others" || return ;; esac
	hx stop > out
}

test_open_runtime_folder_is_refused() {
	default_paths
	mkdir run/hx2ex && chmod 755 run/hx2ex
	compile > out 2>&1
	[ $? = 3 ] && grep -q 'chmod 700' out || fail "$(cat out)"
}

test_linked_runtime_folder_is_refused() {
	default_paths
	mkdir -m 700 elsewhere && ln -s ../elsewhere run/hx2ex
	compile > out 2>&1
	[ $? = 3 ] && grep -q 'symbolic link' out || fail "$(cat out)"
}

test_two_environments_one_daemon() {
	default_paths
	compile > out 2>&1 || fail "$(cat out)" || return
	pid=$(pid_of_daemon)
	XDG_RUNTIME_DIR=$where/run2 compile > out 2>&1 || fail "$(cat out)" || return
	[ "$(XDG_RUNTIME_DIR=$where/run2 hx status --json | field pid)" = "$pid" ] ||
		fail "another daemon"
	hx stop > out
}

test_relative_paths() {
	HX2EX_SOCKET=s HX2EX_CACHE=sub/c.db
	compile > out 2>&1 || fail "$(cat out)" || return
	[ -S s ] && [ -e sub/c.db ] || fail "elsewhere" || return
	hx stop > out
}

# ---- other builds, other users ----

test_other_build_takes_the_exact_socket() {
	other_build || fail "no other build" || return
	compile > out 2>&1
	old=$(pid_of_daemon)
	other/hx2ex build -cp src A > out 2>&1 || fail "$(cat out)" || return
	until_true 1 gone "$old" || fail "the old one runs" || return
	[ "$(other/hx2ex status --json | field build_id)" = "$other" ] || return
	other/hx2ex stop > out
}

test_other_build_spares_a_watched_daemon() {
	other_build || fail "no other build" || return
	start_watch || return
	other/hx2ex build -cp src -main A > other.out 2>&1
	[ $? = 3 ] && grep -q 'watched' other.out || fail "$(cat other.out)" || return
	end_watch
}

test_older_build_leaves() {
	default_paths
	other_build || fail "no other build" || return
	compile > out 2>&1
	old=$(pid_of_daemon)
	other/hx2ex build -cp src A > out 2>&1 || fail "$(cat out)" || return
	until_true 8 gone "$old" || fail "the older one stays" || return
	other/hx2ex stop > out
}

as_nobody() {
	setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
}

# Only root can be two users.
can_be_nobody() {
	[ "$(id -u)" = 0 ] && command -v setpriv > /dev/null && as_nobody test -x "$hx2ex" &&
		as_nobody test -x "$where"
}

test_other_user_is_refused() {
	can_be_nobody || return 0
	compile > out 2>&1
	chmod 777 "$HX2EX_SOCKET"
	as_nobody "$raw" "$HX2EX_SOCKET" < /dev/null > answer 2>&1
	grep -q "another user's" answer || fail "daemon: $(cat answer)" || return
	mkdir -m 777 nobody
	(cd nobody && HX2EX_CACHE=$where/nobody/c.db as_nobody "$hx2ex" build A > ../out 2>&1)
	[ $? = 3 ] && grep -q "another user's" out || fail "client: $(cat out)" || return
	still_answers
}

test_closed_socket_is_said() {
	can_be_nobody || return 0
	compile > out 2>&1
	mkdir -m 777 nobody
	(cd nobody && HX2EX_CACHE=$where/nobody/c.db as_nobody "$hx2ex" build A > ../out 2>&1)
	[ $? = 3 ] && grep -q "may not be used" out || fail "$(cat out)"
}

# ---- bad frames ----

bad_frame() { # bytes as printf writes them, what is answered
	printf "$1" | "$raw" "$HX2EX_SOCKET" > answer 2>&1
	[ -z "$2" ] || grep -q "$2" answer || fail "$1: $(cat answer)" || return
	still_answers
}

test_garbage_frames() {
	compile > out 2>&1
	bad_frame '\001\002\377\376' 'no Content-Length' &&
		bad_frame 'GET / HTTP/1.1\r\n\r\n' 'no Content-Length' &&
		bad_frame 'Content-Length: 99999999999\r\n\r\n' '64 MiB' &&
		bad_frame 'Content-Length: -4\r\n\r\n' 'not a number' &&
		bad_frame 'Content-Length: 2\r\n\r\n[]' 'not a JSON object' &&
		bad_frame 'Content-Length: 4\r\n\r\nnull' '32700' &&
		bad_frame 'Content-Length: 4\r\n\r\n{{{{' '32700' &&
		bad_frame 'Content-Length: 40\r\n\r\n{}' '' &&
		bad_frame 'Content-Length: 40' ''
}

test_binary_garbage() {
	compile > out 2>&1
	head -c 100000 /dev/urandom | "$raw" "$HX2EX_SOCKET" > answer 2>&1
	{ printf 'Content-Length: 100000\r\n\r\n'; head -c 100000 /dev/urandom; } |
		"$raw" "$HX2EX_SOCKET" > answer 2>&1
	{ printf 'Content-Length: 100000\r\n\r\n'; head -c 100000 /dev/zero | tr '\0' '['; } |
		"$raw" "$HX2EX_SOCKET" > answer 2>&1
	still_answers
}

say() { # a line per message, after a hello that matches
	id=$("$hx2ex" --version | sed 's/.* //')
	{
		echo '{"jsonrpc":"2.0","id":1,"method":"hello","params":{"protocol":1,"build_id":"'"$id"'"}}'
		printf '%s\n' "$@"
	} | "$raw" "$HX2EX_SOCKET" frame > answer 2>&1
}

test_bad_requests() {
	compile > out 2>&1
	say '{"jsonrpc":"2.0","id":2,"method":"nonsense"}' \
		'{"jsonrpc":"2.0","id":3,"method":"build"}' \
		'{"jsonrpc":"2.0","id":4,"method":"build","params":{"cwd":"x","args":[]}}' \
		'{"jsonrpc":"2.0","id":5,"method":"build","params":{"cwd":"/","args":{}}}' \
		'{"jsonrpc":"2.0","id":6,"method":"build","params":[]}' \
		'{"jsonrpc":"2.0","method":"build"}' \
		'{"jsonrpc":"2.0","id":7,"method":"status","params":{}}'
	for part in 32601 'cwd\" is not' 'args\" is not' 32600 '"id":7,"result":{"pid"'; do
		grep -qF -- "$part" answer || fail "no $part: $(cat answer)" || return
	done
	still_answers
}

test_other_protocol_is_told() {
	compile > out 2>&1
	echo '{"jsonrpc":"2.0","id":1,"method":"hello","params":{"protocol":99,"build_id":"x"}}
{"jsonrpc":"2.0","id":2,"method":"build","params":{"cwd":"/","args":[]}}
{"jsonrpc":"2.0","id":3,"method":"status"}' | "$raw" "$HX2EX_SOCKET" frame > answer
	grep -q '32001.*"watching":0' answer || fail "$(cat answer)" || return
	grep -q '"id":2,"error"' answer || fail "$(cat answer)" || return
	grep -q '"id":3,"result"' answer || fail "$(cat answer)" || return
	still_answers
}

test_client_gone_during_its_build() {
	compile > out 2>&1
	id=$("$hx2ex" --version | sed 's/.* //')
	for i in 1 2 3 4 5 6 7 8; do
		echo '{"jsonrpc":"2.0","id":1,"method":"hello","params":{"protocol":1,"build_id":"'"$id"'"}}
{"jsonrpc":"2.0","id":2,"method":"build","params":{"cwd":"'"$where"'","args":["-cp","src","A"]}}' |
			"$raw" "$HX2EX_SOCKET" frame > /dev/null &
		kill -9 $! 2> /dev/null
	done
	wait 2> /dev/null
	still_answers || return
	until_true 10 nothing_in_flight || fail "in flight for ever"
}

nothing_in_flight() { [ "$(hx status --json | field in_flight)" = 0 ]; }

test_client_that_reads_nothing() {
	compile > out 2>&1
	echo '{"jsonrpc":"2.0","id":1,"method":"status"}' | "$raw" "$HX2EX_SOCKET" deaf &
	deaf=$!
	sleep 0.5
	still_answers
	good=$?
	memory=$(hx status --json | field rss_bytes)
	kill "$deaf"
	[ "$memory" -lt 400000000 ] || fail "$memory bytes" || return
	return $good
}

test_too_many_clients() {
	compile > out 2>&1
	mkfifo input
	"$raw" "$HX2EX_SOCKET" hold 300 < input > held &
	exec 9> input
	until_true 5 grep -q held held
	compile > out 2>&1
	[ $? = 3 ] && grep -q 'too many clients' out || fail "$(cat out)" || return
	exec 9>&-
	wait
	still_answers
}

test_no_descriptors_left() {
	(ulimit -n 30 && exec "$build/hx2exd" 2> cache.db.daemon.log) &
	daemon=$!
	until_true 5 test -S "$HX2EX_SOCKET"
	mkfifo input
	"$raw" "$HX2EX_SOCKET" hold 60 < input > held &
	exec 9> input
	until_true 5 grep -q held held
	sleep 0.3
	gone "$daemon" && { fail "it ended"; return; }
	exec 9>&-
	still_answers
}

# ---- watch ----

test_watch_sees_saves() {
	start_watch || return
	write_class A 2
	until_true 5 lines out 2 || fail "a save" || return
	write_class A 3
	until_true 5 lines out 3 || fail "another save" || return
	printf 'class A {\n\tpublic static function main():Int {\n\t\treturn 4;\n\t}\n}\n' > src/.new
	mv src/.new src/A.hx
	until_true 5 lines out 4 || fail "a rename over it" || return
	sleep 0.3
	[ "$(wc -l < out)" = 4 ] || fail "too many builds: $(cat out)" || return
	end_watch || fail "exit $?" || return
	until_true 5 watching 0
}

test_watch_sees_new_and_removed_files() {
	start_watch || return
	write_class B 1
	until_true 5 lines out 2 || fail "a new file" || return
	rm src/B.hx
	until_true 5 lines out 3 || fail "a removed file" || return
	mkdir -p src/deep/er
	sleep 0.1
	echo 'package deep.er; class C {}' > src/deep/er/C.hx
	until_true 5 lines out 4 || fail "a file in a new folder" || return
	mv src/deep elsewhere
	until_true 5 lines out 5 || fail "a folder moved away" || return
	mv elsewhere src/again
	until_true 5 lines out 6 || fail "a folder moved in" || return
	end_watch
}

test_watch_ignores_the_rest() {
	start_watch || return
	echo x > src/notes.txt
	echo x > src/.A.hx.swp
	echo x > "src/.#A.hx"
	mkdir src/.git src/empty
	sleep 0.4
	end_watch
	[ "$(wc -l < out)" = 1 ] || fail "$(cat out)"
}

test_watch_sees_a_burst_once() {
	start_watch || return
	for i in 1 2 3 4 5 6 7 8 9 10; do write_class A "1$i"; done
	until_true 5 lines out 2 || return
	sleep 0.3
	[ "$(wc -l < out)" -le 3 ] || fail "$(wc -l < out) builds" || return
	end_watch
}

test_watch_sees_links() {
	mkdir real
	mv src/A.hx real/A.hx
	ln -s ../real/A.hx src/A.hx
	start_watch || return
	printf 'class A {\n\tpublic static function main():Int {\n\t\treturn 22;\n\t}\n}\n' > real/A.hx
	until_true 5 lines out 2 || fail "a symbolic link's file" || return
	rm src/A.hx
	ln real/A.hx src/A.hx
	until_true 5 lines out 3 || fail "a new hard link" || return
	sleep 0.3
	seen=$(wc -l < out)
	printf 'class A {\n\tpublic static function main():Int {\n\t\treturn 333;\n\t}\n}\n' > real/A.hx
	until_true 5 lines out $((seen + 1)) || fail "a hard link's other name" || return
	end_watch
}

test_watch_by_looking() {
	export HX2EX_POLL=1
	start_watch || return
	unset HX2EX_POLL
	grep -q 'twice a second' err || fail "no advice" || return
	write_class A 55
	until_true 5 lines out 2 || fail "a save" || return
	write_class D 1
	until_true 5 lines out 3 || fail "a new file" || return
	end_watch
}

test_watch_ends_with_its_input() {
	start_watch || return
	end_watch || fail "exit $?" || return
	until_true 5 watching 0
}

test_watch_ends_on_signals() {
	for signal in INT TERM; do
		start_watch || return
		kill -$signal "$watch"
		until_true 5 gone "$watch" || fail "$signal" || return
		exec 9>&-
		rm input
	done
	until_true 5 watching 0
}

test_watch_without_input() {
	"$hx2ex" watch -cp src A --no-stdin < /dev/null > out 2> err &
	watch=$!
	until_true 10 lines out 1 || return
	sleep 0.2
	gone "$watch" && { fail "it ended"; return; }
	write_class A 9
	until_true 5 lines out 2 || return
	kill -INT "$watch"
	wait "$watch" || fail "exit $?"
}

test_dead_watcher_takes_its_watch() {
	start_watch || return
	watching 1 || fail "not watching" || return
	kill -9 "$watch"
	exec 9>&-
	until_true 5 watching 0
}

test_watch_survives_a_restart() {
	start_watch || return
	hx restart > restart.out 2>&1 || return
	until_true 5 lines out 2 || fail "no build by the new daemon" || return
	write_class A 77
	until_true 5 lines out 3 || fail "a save" || return
	end_watch
}

test_stop_ends_a_watch() {
	start_watch || return
	hx stop > stop.out 2>&1 || return
	until_true 5 gone "$watch" || return
	exec 9>&-
	grep -q 'was stopped' err || fail "$(cat err)"
}

test_watch_json_is_one_object_a_line() {
	start_watch --json || return
	write_class A 5
	until_true 5 lines out 2 || return
	end_watch
	[ "$(grep -c '^{.*"classes".*}$' out)" = "$(wc -l < out)" ] || fail "$(cat out)"
}

# ---- the client ----

test_no_daemon_is_equal() {
	rm -rf lib
	compile --json > with 2> with.err || fail "$(cat with.err)" || return
	cp -r lib with.lib 2> /dev/null
	hx stop > /dev/null
	rm -rf lib cache.db*
	compile --json --no-daemon > without 2> without.err || fail "$(cat without.err)" || return
	[ -z "$(pid_of_daemon)" ] || [ "$(pid_of_daemon)" = null ] || fail "a daemon runs" || return
	for one in with without; do
		sed 's/"elapsed_us":[0-9]*//' $one > $one.same
	done
	cmp with.same without.same || fail "$(cat with.same without.same)" || return
	cmp with.err without.err || return
	[ ! -d with.lib ] || diff -r with.lib lib
}

test_usage() {
	"$hx2ex" > out 2>&1
	[ $? = 2 ] || fail "no command" || return
	hx nonsense > out 2>&1
	[ $? = 2 ] || fail "no such command" || return
	hx status --no-daemon > out 2>&1
	[ $? = 2 ] || fail "status --no-daemon" || return
	hx stop now > out 2>&1
	[ $? = 2 ] || fail "stop now" || return
	"$hx2ex" --help | grep -q watch && hx build --help | grep -q usage &&
		"$hx2ex" --version | grep -q build
}

test_arguments_must_be_text() {
	compile -D "$(printf 'x=\377')" > out 2>&1
	[ $? = 2 ] && grep -q UTF-8 out
}

test_full_output_is_an_error() {
	[ -w /dev/full ] || return 0
	compile > /dev/full 2> err
	code=$?
	[ "$code" = 1 ] || fail "exit $code"
}

test_run_passes_everything_on() {
	command -v elixir > /dev/null || return 0
	echo 'class A { static function main() {} }' > src/A.hx
	TMPDIR=$where hx run -cp src -main A -- a b < /dev/null > out 2> err || fail "$(cat err)" ||
		return
	[ -z "$(ls -d hx2ex-run* 2> /dev/null)" ] || fail "the folder stays"
}

test_run_ends_by_signals() {
	command -v elixir > /dev/null || return 0
	mkdir tmp
	for signal in TERM INT; do
		# A shell lets its background jobs ignore SIGINT.
		TMPDIR=$where/tmp env --default-signal=INT "$hx2ex" run -cp src -main A -- sleep < /dev/null > out 2> err &
		program=$!
		until_true 10 has_one tmp
		sleep 0.5
		kill -$signal "$program"
		until_true 5 gone "$program" || fail "$signal" || return
		has_one tmp && { fail "$signal: the folder stays"; return; }
	done
	true
}

has_one() { [ -n "$(ls "$1")" ]; }

test_frame_on_a_terminal() {
	command -v script > /dev/null || return 0
	echo 'class A { public static function main():Int { return unknown_name; } }' > src/A.hx
	NO_COLOR=1 script -qec "$hx2ex build -cp src A" /dev/null < /dev/null > out 2>&1
	grep -q '^ *1 | class A' out && grep -q '| *^^' out || fail "$(cat out)"
}

# ---- all of them ----

# Whatever still runs in a test's folder is ours. What a sanitizer said of it
# while it ended counts, too.
end_daemons() {
	find "$scratch/$name" -name '*daemon' -type f > "$scratch/records"
	while read -r record; do
		pid=$(sed -n 3p "$record")
		kill "$pid" 2> /dev/null
		until_true 7 gone "$pid" || kill -9 "$pid"
	done < "$scratch/records"
	! find "$scratch/$name" -name '*.log' -exec grep -l 'Sanitizer\|runtime error' {} + | grep -q .
}

passed=0 failed=0
all=$(sed -n 's/^\(test_[a-z_]*\)() {$/\1/p' "$0")
[ $# -gt 0 ] && all=$*
for name in $all; do
	(set_up "$name" && $name) > "$scratch/said" 2>&1
	good=$?
	if end_daemons && [ "$good" = 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$name failed"
		cat "$scratch/said"
		find "$scratch/$name" -name '*.log' -exec cat {} +
	fi
done
cd / && rm -rf "$scratch"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
