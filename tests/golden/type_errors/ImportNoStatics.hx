import haxe.Constraints.*;
import haxe.io.BytesInput.foo;
class ImportNoStatics { static function main() { } }
