using imports.Parts.both;
using imports.Parts.Nope;

import Nowhere;

class UsingNoType {
	static function main() {
		"a".both();
	}
}
