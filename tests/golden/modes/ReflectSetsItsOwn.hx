class ReflectSetsItsOwn {
	static function main() {
		var o:Dynamic = {};
		Reflect.setField(o, "n", 1);
		for (f in Reflect.fields(o)) Sys.println(Reflect.field(o, f));
	}
}
