/** Signing in, and the first administrator. */
export const signIn = {
  'Auth.form.welcome.title': 'Atlas du partenariat en santé',
  'Auth.form.welcome.subtitle': 'Connectez-vous pour tenir les fiches à jour.',
  'Auth.form.register.subtitle': 'Vérifiez votre nom et choisissez votre mot de passe.',
  'Auth.form.button.register': 'Créer le compte',
  'Auth.form.button.login.strapi': 'Se connecter avec un compte de cet outil',
  'Auth.form.email.label': 'Courriel',
  'Auth.form.email.placeholder': 'prenom.nom@exemple.fr',
  'Auth.form.forgot-password.email.label': 'Votre courriel',
  'Auth.form.forgot-password.email.label.success': 'Courriel envoyé à',
  'Auth.form.button.forgot-password': 'Envoyer le courriel',
  'Auth.form.button.password-recovery': 'Retrouver l’accès à votre compte',
  'Auth.form.error.email.invalid': 'Ce courriel n’est pas valide.',
  'Auth.form.error.email.taken': 'Ce courriel est déjà utilisé.',
  'Auth.form.error.invalid': 'Le courriel ou le mot de passe est incorrect.',
  'Auth.form.error.password.matching': 'Les deux mots de passe sont différents.',
  'Auth.form.password.hint': 'Au moins 8 caractères, dont une majuscule, une minuscule et un chiffre.',
  'Auth.form.firstname.placeholder': 'Camille',
  'Auth.form.lastname.placeholder': 'Martin',
  'Auth.link.ready': 'Prêt à vous connecter ?',
  'Auth.login.sso.subtitle': 'Se connecter avec le compte de votre organisation',
  'Auth.reset-password.title': 'Choisir un nouveau mot de passe',
  'app.containers.AuthPage.ForgotPasswordSuccess.title': 'Courriel envoyé',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.email':
    'Le lien pour choisir un nouveau mot de passe peut mettre quelques minutes à arriver.',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.contact-admin':
    'S’il n’arrive pas, écrivez à la personne qui administre cet outil.',
  'app.session.ended.title': 'Session terminée',
  'app.session.ended.unsaved':
    'Votre session est terminée et ne peut pas reprendre. Ce qui n’est pas enregistré sera perdu.',
}
