import pack.Water;

using pack.Water;

/* The typedef that `using pack.Water` brings into its own module names a type of the next `using`. */
class UsingNeedsALaterUsing {
	static function main() {
		var cold:Cold = [{degrees: 3}];
		var sum = cold.melted();
		trace(sum);
	}
}
