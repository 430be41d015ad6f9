class SwitchCase {
	static function main() {
		switch (x) { case : 1; }
	}
}
