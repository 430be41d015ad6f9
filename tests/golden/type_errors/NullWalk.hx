@:nullSafety
class NullWalk {
	static function zip(a:Array<Int>, b:Null<Array<Int>>):Array<{x:Int, y:Int}> {
		var ys = b == null ? [] : b;
		return [for (i in 0...a.length) if (i < ys.length) {x: a[i], y: ys[i]}];
	}
	static function bad(a:Array<Int>, b:Null<Array<Int>>):Array<{x:Int, y:Int}> {
		return [for (i in 0...a.length) {x: a[i], y: b[i]}];
	}
	static function main() { zip([], null); bad([], null); }
}
