class SwitchNoSubject {
	static function main() {
		switch { }
	}
}
