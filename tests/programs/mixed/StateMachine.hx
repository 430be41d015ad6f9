enum State {
	Idle;
	Running(job:String, progress:Int);
	Failed(reason:String, attempts:Int);
	Done;
}

enum Event {
	Start(job:String);
	Tick(amount:Int);
	Crash(reason:String);
	Retry;
	Reset;
}

class StateMachine {
	static inline var MAX_ATTEMPTS = 2;

	static function step(state:State, event:Event):State {
		return switch [state, event] {
			case [Idle, Start(job)]: Running(job, 0);
			case [Running(job, p), Tick(n)] if (p + n >= 100): Done;
			case [Running(job, p), Tick(n)]: Running(job, p + n);
			case [Running(_, _), Crash(reason)]: Failed(reason, 1);
			case [Failed(reason, n), Retry] if (n >= MAX_ATTEMPTS): Failed(reason + " (gave up)", n);
			case [Failed(reason, n), Retry]: Failed(reason, n + 1);
			case [_, Reset]: Idle;
			case [s, _]: s;
		}
	}

	static function label(s:State):String {
		switch (s) {
			case Idle:
				return "idle";
			case Running(job, 0):
				return job + " just started";
			case Running(job, p):
				return '$job at $p%';
			case Failed(r, n):
				return 'failed: $r, attempt $n';
			case Done:
				return "done";
		}
	}

	static function main() {
		var state = Idle;
		var events = [Tick(5), Start("import"), Tick(40), Tick(30), Crash("disk"), Retry, Retry, Start("x"), Reset, Start("export"), Tick(100)];
		for (i in 0...events.length) {
			state = step(state, events[i]);
			Sys.println((i + 1) + ". " + label(state));
		}
		Sys.println(state == Done);
		Sys.println(Std.string(Running("job", 7)));
		Sys.println([Idle, Done]);
	}
}
