class CaseNoPattern { static function main() { switch (1) { case: } } }
