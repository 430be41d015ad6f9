class Uninitialised {
	static function main() {
		var x:Int;
		trace(x);
	}
}
