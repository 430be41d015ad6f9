enum Op {
	Push(n:Int);
	Add;
	Mul;
	Dup;
	Swap;
	Jump(to:Int);
	JumpZero(to:Int);
	Print;
	Halt;
}

class BreakSwitchLoop {
	static function run(program:Array<Op>, limit:Int):{stack:Array<Int>, output:Array<Int>, steps:Int} {
		var stack:Array<Int> = [];
		var output:Array<Int> = [];
		var pc = 0;
		var steps = 0;
		while (pc < program.length) {
			if (++steps > limit)
				throw "too many steps";
			switch (program[pc++]) {
				case Push(n):
					stack.push(n);
				case Add:
					if (stack.length < 2)
						throw "underflow at " + (pc - 1);
					stack.push(stack.pop() + stack.pop());
				case Mul:
					var b = stack.pop();
					var a = stack.pop();
					stack.push(a * b);
				case Dup:
					stack.push(stack[stack.length - 1]);
				case Swap:
					var b = stack.pop();
					var a = stack.pop();
					stack.push(b);
					stack.push(a);
				case Jump(to):
					pc = to;
				case JumpZero(to):
					if (stack.pop() == 0)
						pc = to;
				case Print:
					output.push(stack.pop());
					continue;
				case Halt:
					break;
			}
			if (stack.length > 20)
				throw "overflow";
		}
		return {stack: stack, output: output, steps: steps};
	}

	static function compile(source:String):Array<Op> {
		var ops = [];
		for (word in source.split(" ")) {
			var op = switch (word) {
				case "+": Add;
				case "*": Mul;
				case "dup": Dup;
				case "swap": Swap;
				case ".": Print;
				case "halt": Halt;
				case w if (w.charAt(0) == "@"): Jump(Std.parseInt(w.substr(1)));
				case w if (w.charAt(0) == "?"): JumpZero(Std.parseInt(w.substr(1)));
				case w:
					var n = Std.parseInt(w);
					if (n == null)
						continue;
					Push(n);
			}
			ops.push(op);
		}
		return ops;
	}

	static function main() {
		for (src in ["2 3 + 4 * .", "5 dup . -1 + dup ?7 @1 99 .", "1 what + ", "1 2 swap . . halt 7 .", "@0", "1 dup @1"]) {
			try {
				var r = run(compile(src), 100);
				Sys.println(r.output + " " + r.stack + " " + r.steps);
			} catch (e:String) {
				Sys.println("error: " + e);
			}
		}
	}
}
