// A module of functions takes no type's name: Std is still the root's.
import named.Uses;

class ModuleNamedStd {
	static function main() {
		var four = Uses.both();
		var one = Std.int(1.5);
		trace(four + one);
	}
}
