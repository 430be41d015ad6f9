package absstruct;

typedef PointData = { x:Float, y:Float };
@:forward
abstract Point(PointData) from PointData to PointData {
	public function new(x:Float, y:Float) this = { x: x, y: y };
	@:op(A + B) public function add(o:Point):Point return new Point(this.x + o.x, this.y + o.y);
	@:op(A * B) public function scale(f:Float):Point return new Point(this.x * f, this.y * f);
	@:op(A * B) public function dot(o:Point):Float return this.x * o.x + this.y * o.y;
	public var length(get, never):Float;
	function get_length() return Math.sqrt(this.x * this.x + this.y * this.y);
	public function toString() return '(${this.x}, ${this.y})';
}
class AbsStruct {
	public static function main() {
		var a = new Point(3, 4);
		var b:Point = { x: 1, y: 2 };
		Sys.println((a + b).toString());
		Sys.println((a * 2).toString());
		Sys.println(Std.string(a * b));
		Sys.println(Std.string(a.length));
		Sys.println(Std.string(a.x + b.y));
		Sys.println('$a');
	}
}
