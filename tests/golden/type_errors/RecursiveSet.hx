abstract Ar(Array<Int>) {
	public function new() this = [];
	@:arrayAccess inline function set(i:Int, v:Int) { var x:Ar = cast this; x[i] = v; return v; }
	@:arrayAccess inline function get(i:Int) { var x:Ar = cast this; return x[i]; }
}
class RecursiveSet { static function main() { var a = new Ar(); a[1] = 2; trace(a[1]); } }
