class VoidArgument {
	static function f():Void {}
	static function trace2(x:Int) {}
	static function main() {
		trace2(f());
	}
}
