class TryMixed {
	static function main() {
		var x:Int = try "a" catch (e:Dynamic) 1;
	}
}
