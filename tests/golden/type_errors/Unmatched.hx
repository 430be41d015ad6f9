enum E { A; B; C(x:Int); }
class Unmatched {
	static function main() {
		switch (E.A) { case A: }
	}
}
