enum E { A; C(x:Int, y:Int); }
class PatternFewArguments {
	static function main() {
		switch (E.A) { case C(x): case _: }
	}
}
