@:build(Builder.build())
class MacroBuilds {
	static function main() {
		trace(made);
	}
}
