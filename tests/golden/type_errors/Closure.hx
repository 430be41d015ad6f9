class Closure {
	static function main() {
		var f = () -> foo;
	}
}
