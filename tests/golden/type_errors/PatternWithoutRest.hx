enum Shape {
	Group(shapes:Array<Int>);
	Empty;
}

class PatternWithoutRest {
	static function main() {
		switch (Empty) {
			case Group([]):
			case Group([one]):
			case Group:
			case Empty:
		}
	}
}
