class CaseNoPattern2 { static function main() { switch (1) { case 1, : case 2: } } }
