enum E { A; C(x:Int, y:Int); }
class PatternArguments {
	static function main() {
		switch (E.A) { case C(): case _: }
	}
}
