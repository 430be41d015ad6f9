enum abstract Heading(Int) {
	var N = 0;
	var E = 1;
	var S = 2;
	var W = 3;

	public function left():Heading
		return cast((this + 3) % 4);

	public function right():Heading
		return cast((this + 1) % 4);

	public function name():String
		return ["N", "E", "S", "W"][this];
}

typedef Robot = {x:Int, y:Int, h:Heading}

class RobotMoves {
	static function move(r:Robot, command:String):Robot {
		return switch (command) {
			case "L": {x: r.x, y: r.y, h: r.h.left()};
			case "R": {x: r.x, y: r.y, h: r.h.right()};
			case "F":
				var dx = 0, dy = 0;
				switch (r.h) {
					case N: dy = 1;
					case E: dx = 1;
					case S: dy = -1;
					case W: dx = -1;
				}
				{x: r.x + dx, y: r.y + dy, h: r.h};
			case _: throw 'bad command $command';
		}
	}

	static function run(start:Robot, program:String):Robot {
		var r = start;
		var i = 0;
		while (i < program.length) {
			var c = program.charAt(i++);
			if (c >= "0" && c <= "9") {
				var n = Std.parseInt(c);
				var next = program.charAt(i++);
				for (_ in 0...n)
					r = move(r, next);
			} else {
				r = move(r, c);
			}
		}
		return r;
	}

	static function show(r:Robot):String
		return '(${r.x},${r.y}) ${r.h.name()}';

	static function main() {
		var origin = {x: 0, y: 0, h: N};
		Sys.println(show(run(origin, "FFRFF")));
		Sys.println(show(run(origin, "5FL2F4R")));
		Sys.println(show(run({x: 3, y: 3, h: W}, "LLFRR")));
		Sys.println(show(origin));
		try {
			run(origin, "FXF");
		} catch (e:String) {
			Sys.println(e);
		}
	}
}
