class MethodValueChangesItsArgument {
	static function grow(x:Array<Int>):Void x.push(1);

	static function main() {
		var fs = [grow];
		var a = [0];
		fs[0](a);
		Sys.println(a.length);
	}
}
