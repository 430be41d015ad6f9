class TryCollectsErrors {
	static function half(x:Int):Int { if (x % 2 != 0) throw "odd"; return x >> 1; }

	static function main() {
		var errors = [];
		for (x in [1, 2]) { try { half(x); } catch (e:String) { errors.push(e); } } Sys.println(errors.length);
	}
}
