package absresolve;

abstract Attrs(Map<String, String>) {
	public function new(m) this = m;
	@:op(a.b) public function read(name:String):String return this.exists(name) ? this[name] : "none:" + name;
}
class AbsResolve {
	public static function main() {
		var a = new Attrs(["color" => "red"]);
		Sys.println(a.color);
		Sys.println(a.size);
	}
}
