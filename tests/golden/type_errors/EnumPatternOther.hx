enum E { A; }
enum F { X; }
class EnumPatternOther {
	static function main() {
		switch (E.A) { case X: case _: }
	}
}
