@:generic
class Generic<T> {}

class Generic_Int {}

class GenericNameTaken {
	static var tmp:Generic<Int>;

	static function main() {}
}
