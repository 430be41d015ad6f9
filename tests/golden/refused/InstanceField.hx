class Point {
	public var x:Int;

	public function new(x:Int) {
		this.x = x;
	}
}

class InstanceField {
	static function main() {
		var p = new Point(1);
		Sys.println(p.x);
	}
}
