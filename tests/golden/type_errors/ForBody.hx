class ForBody {
	static function main() {
		for (i in 0...3) foo(i);
	}
}
