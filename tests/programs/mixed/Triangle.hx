enum Kind {
	Equilateral;
	Isosceles(base:Float);
	Scalene;
	Invalid;
}

class Triangle {
	static function kind(a:Float, b:Float, c:Float):Kind {
		if (a <= 0 || b <= 0 || c <= 0 || a + b <= c || b + c <= a || a + c <= b)
			return Invalid;
		return if (a == b && b == c) Equilateral
		else if (a == b) Isosceles(c)
		else if (b == c) Isosceles(a)
		else if (a == c) Isosceles(b)
		else Scalene;
	}

	static function pascal(n:Int):Array<Array<Int>> {
		var rows = [];
		var row = [1];
		for (_ in 0...n) {
			rows.push(row);
			var next = [1];
			for (i in 1...row.length)
				next.push(row[i - 1] + row[i]);
			next.push(1);
			row = next;
		}
		return rows;
	}

	static function diamond(letter:String):Array<String> {
		var n = letter.charCodeAt(0) - "A".code;
		var lines = [];
		for (i in 0...n + 1) {
			var c = String.fromCharCode(65 + i);
			var outer = StringTools.lpad("", " ", n - i);
			lines.push(i == 0 ? outer + c : outer + c + StringTools.lpad("", " ", 2 * i - 1) + c);
		}
		var down = lines.slice(0, n);
		down.reverse();
		return lines.concat(down);
	}

	static function spiral(n:Int):Array<Array<Int>> {
		var m = [for (_ in 0...n) [for (_ in 0...n) 0]];
		var x = 0, y = 0, dx = 1, dy = 0;
		for (v in 1...n * n + 1) {
			m[y][x] = v;
			var nx = x + dx, ny = y + dy;
			if (nx < 0 || ny < 0 || nx >= n || ny >= n || m[ny][nx] != 0) {
				var t = dx;
				dx = -dy;
				dy = t;
				nx = x + dx;
				ny = y + dy;
			}
			x = nx;
			y = ny;
		}
		return m;
	}

	static function main() {
		Sys.println([kind(2, 2, 2), kind(3, 4, 4), kind(3, 4, 5), kind(1, 1, 3), kind(0, 0, 0), kind(0.5, 0.4, 0.5)]);
		for (r in pascal(6))
			Sys.println(r.join(" "));
		for (l in diamond("D"))
			Sys.println(l + "|");
		Sys.println(spiral(4));
		Sys.println(spiral(1));
	}
}
