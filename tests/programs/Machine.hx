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

class Machine {
	static function run(code:Array<Op>, limit:Int):String {
		var stack = [];
		var out = [];
		var pc = 0;
		var steps = 0;
		while (pc < code.length) {
			steps++;
			if (steps > limit) return "limit after " + out.join(",");
			var op = code[pc++];
			switch (op) {
				case Push(n):
					stack.push(n);
				case Add:
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
					if (stack.pop() == 0) pc = to;
				case Print:
					out.push("" + stack.pop());
				case Halt:
					break;
			}
		}
		return out.join(",") + " in " + steps;
	}

	static function main() {
		Sys.println(run([Push(2), Push(3), Add, Dup, Mul, Print], 100));
		Sys.println(run([Push(3), Dup, Print, Push(-1), Add, Dup, JumpZero(8), Jump(1), Halt, Print], 100));
		Sys.println(run([Push(1), Jump(0)], 10));
		Sys.println(run([Push(1), Push(2), Swap, Print, Print], 10));
	}
}
