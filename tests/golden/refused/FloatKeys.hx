enum Price {
	Free;
	Costs(amount:Float);
}

class FloatKeys {
	static function main() {
		var names = new Map<Price, String>();
		names.set(Free, "free");
		trace(names.get(Costs(1)));
	}
}
