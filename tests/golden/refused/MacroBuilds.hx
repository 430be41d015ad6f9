@:build(Builder.build())
class MacroBuilds {
	static function main() {
		trace(made);
	}
}

@:autoBuild(Builder.build())
interface Built {}

interface BuiltToo extends Built {}

class IsBuilt implements BuiltToo {
	static function f() {
		return 1;
	}
}
