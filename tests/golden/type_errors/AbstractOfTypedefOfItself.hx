typedef T = A;
abstract A(T) { }

class AbstractOfTypedefOfItself {
	static function main() { }
}
