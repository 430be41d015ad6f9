class IterateForwarded {
	static function main() {
		var a:Plain = {foo: 12};
		for (field in a)
			trace(field);
		var b:Forwarded = {foo: 12};
		for (field in b)
			trace(field);
	}
}

abstract Plain(Dynamic) from Dynamic to Dynamic {}

@:forward
abstract Forwarded(Dynamic) from Dynamic to Dynamic {}
