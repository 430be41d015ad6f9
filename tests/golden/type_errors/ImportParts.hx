import imports.Parts.fo;
import imports.Parts.inst;
import imports.Parts.Nope.foo;
import imports.Parts.nope.foo;
import imports.Parts.Anon.x;
import imports.Parts.Hidden;
import imports.Parts.Hidden.x;
import imports.Parts.both;

class ImportParts {
	static function main() {
		both(1);
		both("a");
	}
}
