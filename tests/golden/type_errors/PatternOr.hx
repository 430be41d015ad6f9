enum E { A; C(x:Int, y:Int); }
class PatternOr {
	static function main() {
		switch (E.A) { case C(x, _) | A: case _: }
	}
}
