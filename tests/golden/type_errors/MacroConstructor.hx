class MacroConstructor {
	static function main() {}
}

abstract Wrapped(Int) {
	macro public function new(v:Int) {
		this = v;
	}
}