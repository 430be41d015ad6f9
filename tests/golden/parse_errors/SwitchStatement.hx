class SwitchStatement {
	static function main() {
		switch (x) { foo; }
	}
}
