What bylaws can lay down is named where it is written.
=== $ ko explain provision.rule | head -20
=== $ ko schema ko.yaml | grep -c '"notice-in-time"\|"KO561"'
