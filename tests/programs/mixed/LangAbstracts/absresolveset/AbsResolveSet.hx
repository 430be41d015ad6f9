package absresolveset;

abstract Bagged(Map<String, Int>) {
	public function new() this = new Map();
	@:op(a.b) public function read(name:String):Int return this[name];
	@:op(a.b) public function write(name:String, v:Int):Int { this[name] = v; return v; }
}
class AbsResolveSet {
	public static function main() {
		var a = new Bagged();
		a.x = 4;
		a.y = 5;
		Sys.println(a.x + a.y + "");
	}
}
