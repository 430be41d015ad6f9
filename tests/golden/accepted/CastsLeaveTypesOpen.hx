/* That M has a cast from List<V> to M<String, V> says nothing of the K that a call takes. */
abstract M<K, V>(Array<K>) {
	public function new(keys:Array<K>) {
		this = keys;
	}

	@:from static function ofList<V>(list:List<V>):M<String, V> {
		return null;
	}
}

class CastsLeaveTypesOpen {
	static function size<K, V>(map:M<K, V>):Int {
		return 1;
	}

	static function sized<K>(keys:Map<K, Bool>, other:M<K, Bool>) {
		var inner = size(other);
		var both = [for (key in keys.keys()) key];
		return inner + both.length;
	}

	static function main() {
		var some = new M<Int, Bool>([1]);
		trace(sized([1 => true], some));
	}
}
