class C {
	extern inline function get() {
		var intStruct = { i: 0 };
		return intStruct;
	}
	var a = [get(), get(), get()];
	public var b:Bool;
	public function new() {
		b = a[0] == a[1];
	}
}
class InlinedInitialiser {
	static function main() { new C(); }
}
