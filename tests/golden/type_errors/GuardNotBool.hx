class GuardNotBool {
	static function main() {
		switch (1) { case x if (x): case _: }
	}
}
