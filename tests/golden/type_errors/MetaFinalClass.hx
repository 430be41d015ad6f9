@:final class Closed {}

class MetaFinalClass extends Closed {
	static function main() {}
}
