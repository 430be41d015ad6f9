enum E { A; C(x:Int, y:Int); }
class PatternTwice {
	static function main() {
		switch (E.A) { case C(x, x): case _: }
	}
}
